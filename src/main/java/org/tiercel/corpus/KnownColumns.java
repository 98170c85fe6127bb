package org.tiercel.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names that columns have in the exports which researchers get, the surest first. They are
/// compared without case, spaces and signs.
final class KnownColumns {
  /// Names by field, in the order in which columns are claimed.
  static final Map<CorpusField, List<String>> FIELDS = fields();

  /// Columns that tell authors apart where no column names them.
  static final List<String> AUTHOR_IDS = words("userid authorid authorfullname accountid");

  /// Names by count.
  static final Map<String, List<String>> METRICS = metrics();

  private KnownColumns() {}

  private static Map<CorpusField, List<String>> fields() {
    Map<CorpusField, List<String>> names = new LinkedHashMap<>();
    names.put(
        CorpusField.TEXT,
        words(
            "text body comment commenttext commentbody content fulltext message tweet tweettext"
                + " posttext textdisplay textoriginal selftext caption review snippet post"));
    names.put(
        CorpusField.ID,
        words("id commentid postid tweetid messageid cid idstr externalid itemid resourceid"));
    names.put(CorpusField.PLATFORM, words("platform network site source sourceplatform pagetype"));
    names.put(
        CorpusField.AUTHOR,
        words(
            "author username user authorname handle screenname nickname uniqueid"
                + " authordisplayname account accountname from"));
    names.put(
        CorpusField.TIME,
        words(
            "time timestamp createdutc createdat created createtimeiso createtime publishedat"
                + " published datetime date postedat posttime createdtime unixtimestamp"));
    names.put(
        CorpusField.PARENT,
        words(
            "parent parentid parentcommentid replyto inreplytoid inreplytostatusid replytoid"
                + " repliestoid inreplyto"));
    names.put(
        CorpusField.THREAD,
        words("thread threadid linkid videoid conversationid submissionid awemeid discussionid"));
    names.put(
        CorpusField.THREAD_TITLE, words("threadtitle title videotitle submissiontitle subject"));
    names.put(
        CorpusField.LINK, words("link url permalink posturl commenturl webvideourl tweeturl"));
    return Collections.unmodifiableMap(names);
  }

  private static Map<String, List<String>> metrics() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("likes", words("likes likecount likescount diggcount favoritecount favouritecount"));
    names.put("score", words("score ups upvotes points"));
    names.put(
        "replies",
        words("replies replycount replycommenttotal numcomments commentcount commentscount"));
    names.put("shares", words("shares sharecount retweetcount retweets repostcount reposts"));
    names.put("views", words("views viewcount playcount impressions impressioncount"));
    return Collections.unmodifiableMap(names);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  /// A column's name as it is compared.
  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
