package org.tiercel.suggest.llm.profile;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The computer that requests go to, by name or number.
///
/// @param name lower case, without a dot at the end; IPv6 numbers without brackets
public record Host(String name) {
  private static final String LOCAL = "localhost";
  // Without leading zeros: some programs read those as octal, so that 0177.0.0.1 is two addresses.
  private static final String OCTET = "(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
  private static final Pattern LOOPBACK_4 =
      Pattern.compile("127\\.(%1$s)\\.(%1$s)\\.(%1$s)".formatted(OCTET));
  private static final Pattern LITERAL_6 = Pattern.compile("[0-9a-f:]*:[0-9a-f:]*");

  /// Normalizes the name.
  public Host {
    name = name.toLowerCase(Locale.ROOT);
    if (name.startsWith("[") && name.endsWith("]")) {
      name = name.substring(1, name.length() - 1);
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
  }

  /// Whether requests to this host cannot leave this computer: `localhost`, four decimal numbers
  /// from 127.0.0.0/8, or `::1` in any spelling. Every other way to write such an address counts as
  /// another computer, because programs differ in how they read it.
  public boolean isThisComputer() {
    return name.equals(LOCAL) || LOOPBACK_4.matcher(name).matches() || isLoopback6();
  }

  /// The addresses of this computer that the name stands for, without asking a name server.
  ///
  /// @throws IllegalStateException if the host is another computer
  public List<InetAddress> addresses() throws UnknownHostException {
    if (!isThisComputer()) {
      throw new IllegalStateException(name + " is not this computer");
    }
    if (name.equals(LOCAL)) {
      return List.of(
          InetAddress.getByAddress(LOCAL, new byte[] {127, 0, 0, 1}),
          InetAddress.getByAddress(LOCAL, ipv6Loopback()));
    }
    Matcher four = LOOPBACK_4.matcher(name);
    if (four.matches()) {
      return List.of(
          InetAddress.getByAddress(
              name, new byte[] {127, octet(four, 1), octet(four, 2), octet(four, 3)}));
    }
    return List.of(InetAddress.getByAddress(name, ipv6Loopback()));
  }

  private boolean isLoopback6() {
    if (!LITERAL_6.matcher(name).matches()) {
      return false;
    }
    try {
      // A literal with a colon is never looked up.
      return InetAddress.getByName(name) instanceof Inet6Address six && six.isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static byte octet(Matcher address, int group) {
    return (byte) Integer.parseInt(address.group(group));
  }

  private static byte[] ipv6Loopback() {
    byte[] address = new byte[16];
    address[15] = 1;
    return address;
  }

  @Override
  public String toString() {
    return name;
  }
}
