package org.tiercel.suggest.llm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiercel.suggest.llm.openai.ChatServer;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.openai.RawServer;
import org.tiercel.suggest.llm.profile.LocalServers.Found;

class LocalServersTest {
  private static final String MODELS =
      "{\"object\": \"list\", \"data\": [{\"id\": \"llama3.2\"}, {\"id\": \"qwen\"}, {}]}";

  @Test
  void servers_that_answer_are_found_with_their_models() {
    try (ChatServer ollama = new ChatServer(question -> Answer.json(200, MODELS));
        ChatServer webSite = new ChatServer(question -> Answer.json(200, "<html>hello"));
        ChatServer locked = new ChatServer(question -> Answer.json(401, "{\"data\": []}"));
        RawServer silent = new RawServer(RawServer.stalling(new byte[0]))) {
      LocalServers servers =
          new LocalServers(
              Map.of(
                  LocalServer.OLLAMA, ollama.baseUrl().port(),
                  LocalServer.LLAMA_CPP, webSite.baseUrl().port(),
                  LocalServer.VLLM, locked.baseUrl().port(),
                  LocalServer.LM_STUDIO, silent.baseUrl().port()));

      assertThat(servers.find())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.models()).containsExactly("llama3.2", "qwen");
                assertThat(found.profile().name()).isEqualTo("Ollama");
                assertThat(found.profile().model()).isEqualTo("llama3.2");
                assertThat(found.profile().baseUrl().host().isThisComputer()).isTrue();
                assertThat(found.profile().baseUrl().port()).isEqualTo(ollama.baseUrl().port());
              });
      assertThat(ollama.last().path()).isEqualTo("/v1/models");
      assertThat(ollama.requests()).isEqualTo(1);
    }
  }

  @Test
  void a_redirection_is_not_followed() {
    try (ChatServer elsewhere = new ChatServer(question -> Answer.json(200, MODELS));
        ChatServer sly =
            new ChatServer(
                question ->
                    Answer.json(302, "").with("Location", elsewhere.baseUrl() + "/models"))) {
      assertThat(new LocalServers(Map.of(LocalServer.VLLM, sly.baseUrl().port())).find()).isEmpty();
      assertThat(elsewhere.requests()).isZero();
    }
  }

  @Test
  void a_server_without_models_is_found_all_the_same() {
    try (ChatServer server = new ChatServer(question -> Answer.json(200, "{\"data\": []}"))) {
      assertThat(new LocalServers(Map.of(LocalServer.VLLM, server.baseUrl().port())).find())
          .extracting(Found::models)
          .singleElement()
          .satisfies(models -> assertThat(models).isEmpty());
    }
  }
}
