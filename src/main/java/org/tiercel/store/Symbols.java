package org.tiercel.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.CodesNow;

/// The numbers that stand for tier and code keys in the file. Numbers are never given up, so both
/// directions may be remembered for as long as the file is open.
final class Symbols {
  private record CodeName(long tier, String key) {}

  /// What codes count as under one version, known again by when that was saved.
  private record Known(int version, long savedAt, CodesNow now) {}

  private volatile Known known = new Known(0, 0, CodesNow.AS_GIVEN);

  private final Map<String, Long> tiers = new ConcurrentHashMap<>();
  private final Map<Long, String> tierKeys = new ConcurrentHashMap<>();
  private final Map<CodeName, Long> codes = new ConcurrentHashMap<>();
  private final Map<Long, String> codeKeys = new ConcurrentHashMap<>();

  /// The number of a tier, which is given one if it has none yet.
  ///
  /// The number is remembered only after the caller's transaction could have failed, so a number
  /// that was rolled back is looked up again: both statements are idempotent.
  long tier(Handle handle, String key) {
    Long known = tiers.get(key);
    if (known != null) {
      return known;
    }
    handle.execute("insert into tier (key) values (?) on conflict do nothing", key);
    return handle.select("select id from tier where key = ?", key).mapTo(Long.class).one();
  }

  /// The number of a code in a tier, which is given one if it has none yet.
  long code(Handle handle, long tier, String key) {
    Long known = codes.get(new CodeName(tier, key));
    if (known != null) {
      return known;
    }
    handle.execute(
        "insert into code (tier_id, key) values (?, ?) on conflict do nothing", tier, key);
    return handle
        .select("select id from code where tier_id = ? and key = ?", tier, key)
        .mapTo(Long.class)
        .one();
  }

  /// The key of a tier number found in the file.
  String tierKey(Handle handle, long id) {
    String known = tierKeys.get(id);
    return known != null ? known : remember(handle).tierKeys.getOrDefault(id, "");
  }

  /// The key of a code number found in the file.
  String codeKey(Handle handle, long id) {
    String known = codeKeys.get(id);
    return known != null ? known : remember(handle).codeKeys.getOrDefault(id, "");
  }

  /// What tiers and codes of earlier versions count as under the version in force.
  CodesNow now(Handle handle) {
    return handle
        .createQuery("select version, saved_at from codebook order by version desc limit 1")
        .map((rs, ctx) -> now(handle, rs.getInt("version"), rs.getLong("saved_at")))
        .findOne()
        .orElse(CodesNow.AS_GIVEN);
  }

  private CodesNow now(Handle handle, int version, long savedAt) {
    Known last = known;
    if (last.version() == version && last.savedAt() == savedAt) {
      return last.now();
    }
    String former =
        handle
            .select("select former from codebook where version = ?", version)
            .mapTo(String.class)
            .one();
    CodesNow now = new CodesNow(FormerCodesJson.read(former));
    known = new Known(version, savedAt, now);
    return now;
  }

  /// Learns all numbers that are committed. Called with a reading connection, whose transaction
  /// sees only what can no longer be rolled back.
  Symbols remember(Handle reader) {
    reader
        .select("select id, key from tier")
        .map((rs, ctx) -> Map.entry(rs.getString("key"), rs.getLong("id")))
        .forEach(
            entry -> {
              tiers.put(entry.getKey(), entry.getValue());
              tierKeys.put(entry.getValue(), entry.getKey());
            });
    reader
        .select("select id, tier_id, key from code")
        .map(
            (rs, ctx) ->
                Map.entry(
                    new CodeName(rs.getLong("tier_id"), rs.getString("key")), rs.getLong("id")))
        .forEach(
            entry -> {
              codes.put(entry.getKey(), entry.getValue());
              codeKeys.put(entry.getValue(), entry.getKey().key());
            });
    return this;
  }
}
