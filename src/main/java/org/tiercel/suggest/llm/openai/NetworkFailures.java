package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.profile.Endpoint;

/// Says what a broken connection means for the researcher. A server that has answered before is
/// known to be right: then the network is in trouble, and waiting helps. One that never did is
/// probably a wrong setting, and waiting would only hide that.
///
/// @param endpoint the server
record NetworkFailures(Endpoint endpoint) {
  /// @param failure what was thrown
  /// @param reached whether the server has answered before
  Unanswered outcome(IOException failure, boolean reached) {
    String host = endpoint.baseUrl().host().name();
    return switch (failure) {
      case AnswerTooLong tooLong ->
          new Unanswered(
              ChatFailure.REQUEST,
              host
                  + " sent an answer of more than "
                  + CarefulExchange.LARGEST_ANSWER / (1 << 20)
                  + " MB, which was dropped; allow fewer tokens, or choose another model.",
              null,
              true);
      case NotData other when !other.webPage() -> unreadable(reached);
      case NotData page ->
          of(
              settingUntil(reached),
              host
                  + " answers with a web page instead of data; check the base URL "
                  + endpoint.baseUrl()
                  + ", which often ends with /v1, and whether your network asks for a login.");
      case UnknownHostException unknown ->
          of(
              settingUntil(reached),
              "No computer named "
                  + host
                  + " was found; check the base URL, and that you are online.");
      case ConnectException refused ->
          of(
              settingUntil(reached),
              "Nothing answers at "
                  + endpoint.baseUrl()
                  + "; is the server at "
                  + host
                  + " running, and is the port of the base URL right?");
      case NoRouteToHostException none ->
          of(
              settingUntil(reached),
              host + " cannot be reached from this network; check the base URL and your network.");
      case SSLException tls -> of(settingUntil(reached), tls(tls, host));
      case InterruptedIOException slow -> timeout();
      case ProtocolException odd when !isCutOff(odd) ->
          of(
              settingUntil(reached),
              host
                  + " does not speak HTTP at this port; check the base URL "
                  + endpoint.baseUrl()
                  + ".");
      default ->
          of(
                  ChatFailure.CONNECTION,
                  "The connection to "
                      + host
                      + " broke off before the answer was whole; try again.")
              .afterWork();
    };
  }

  /// What an answer means that is no chat completion.
  Unanswered unreadable(boolean reached) {
    return reached
        ? garbled()
        : of(
            ChatFailure.ADDRESS,
            endpoint.baseUrl().host()
                + " does not answer like a chat service; check the base URL "
                + endpoint.baseUrl()
                + ", which often ends with /v1.");
  }

  /// What an answer means that begins well and cannot be read to its end.
  Unanswered garbled() {
    return of(
            ChatFailure.SERVER,
            endpoint.baseUrl().host() + " sent an answer that cannot be read; try again.")
        .afterWork();
  }

  /// What a request that took too long means.
  Unanswered timeout() {
    Duration timeout = endpoint.timeout();
    return of(
        ChatFailure.TIMEOUT,
        "%s gave no whole answer within %d s; allow a longer timeout, or ask fewer at a time."
            .formatted(endpoint.baseUrl().host(), Math.max(1, timeout.toSeconds())));
  }

  private String tls(SSLException failure, String host) {
    if (failure instanceof SSLPeerUnverifiedException
        || failure.getCause() instanceof CertificateException) {
      return "The certificate of "
          + host
          + " is not one that this computer trusts; check the base URL, or ask those who run the"
          + " server for a valid certificate.";
    }
    return "No safe connection to "
        + host
        + " came about; if the server speaks plain HTTP, begin the base URL with http://.";
  }

  private static boolean isCutOff(ProtocolException failure) {
    return String.valueOf(failure.getMessage()).contains("unexpected end of stream");
  }

  private static ChatFailure settingUntil(boolean reached) {
    return reached ? ChatFailure.CONNECTION : ChatFailure.ADDRESS;
  }

  private static Unanswered of(ChatFailure failure, String sentence) {
    return new Unanswered(failure, sentence, null);
  }
}
