package org.tiercel.suggest.llm.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.tiercel.domain.TiercelException;

/// One profile as JSON.
final class ProfileJson {
  private static final String NAME = "name";
  private static final String BASE_URL = "baseUrl";
  private static final String MODEL = "model";
  private static final String KEY = "key";
  private static final String HEADERS = "headers";
  private static final String CONCURRENCY = "concurrency";
  private static final String TIMEOUT = "timeoutSeconds";
  private static final String FREE = "free";
  private static final String ENVIRONMENT = "environment";
  private static final String KEYCHAIN = "keychain";
  private static final String SESSION = "session";

  private ProfileJson() {}

  static ObjectNode write(Profile profile, JsonMapper mapper) {
    ObjectNode node = mapper.createObjectNode();
    node.put(NAME, profile.name());
    node.put(BASE_URL, profile.baseUrl().toString());
    node.put(MODEL, profile.model());
    switch (profile.key()) {
      case KeySource.Environment(String variable) -> node.putObject(KEY).put(ENVIRONMENT, variable);
      case KeySource.InKeychain(String account) -> node.putObject(KEY).put(KEYCHAIN, account);
      case KeySource.Session source -> node.putObject(KEY).put(SESSION, true);
      case KeySource.None none -> node.putNull(KEY);
    }
    ObjectNode headers = node.putObject(HEADERS);
    new TreeMap<>(profile.headers()).forEach(headers::put);
    node.put(CONCURRENCY, profile.concurrency());
    node.put(TIMEOUT, profile.timeout().toSeconds());
    return node.put(FREE, profile.free());
  }

  static Profile read(JsonNode node) {
    return new Profile(
        text(node, NAME),
        BaseUrl.of(text(node, BASE_URL)),
        text(node, MODEL),
        key(node.path(KEY)),
        headers(node.path(HEADERS)),
        number(node, CONCURRENCY),
        Duration.ofSeconds(number(node, TIMEOUT)),
        node.path(FREE).asBoolean(false));
  }

  private static KeySource key(JsonNode node) {
    if (node.isNull()) {
      return new KeySource.None();
    }
    if (node.has(ENVIRONMENT)) {
      return new KeySource.Environment(text(node, ENVIRONMENT));
    }
    if (node.has(KEYCHAIN)) {
      return new KeySource.InKeychain(text(node, KEYCHAIN));
    }
    if (node.path(SESSION).asBoolean(false)) {
      return new KeySource.Session();
    }
    throw new TiercelException(
        "The field key must be null, or name an environment variable, a keychain entry or the"
            + " session; a key itself must not stand in the file.");
  }

  private static Map<String, String> headers(JsonNode node) {
    Map<String, String> headers = new TreeMap<>();
    node.properties().forEach(field -> headers.put(field.getKey(), field.getValue().asText()));
    return headers;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new TiercelException("The field %s must be text.".formatted(field));
    }
    return value.textValue();
  }

  private static int number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isInt()) {
      throw new TiercelException("The field %s must be a whole number.".formatted(field));
    }
    return value.intValue();
  }
}
