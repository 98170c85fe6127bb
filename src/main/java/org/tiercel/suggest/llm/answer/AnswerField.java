package org.tiercel.suggest.llm.answer;

/// Names of the fields of an answer:
///
/// ```json
/// {"post": "3fa1c02b",
///  "tiers": {"use": [{"quotes": ["…"], "rationale": "…", "code": "personal", "confidence": 0.9}]},
///  "excerpts": [{"whole_post": false, "quote": "…", "tiers": {"value": [{"rationale": "…", …}]}}]}
/// ```
///
/// A coding under a `per` tier has `for`, one under a tier with open codes has `term`. An empty
/// list says *none*. Quotes come first, so that a model looks at the text before it decides.
public final class AnswerField {
  /// The reference of the post that is answered.
  public static final String POST = "post";

  /// Codings by key of the tier, of the post or of an excerpt.
  public static final String TIERS = "tiers";

  /// The excerpts.
  public static final String EXCERPTS = "excerpts";

  /// Whether an excerpt is the whole post.
  public static final String WHOLE_POST = "whole_post";

  /// The words of an excerpt.
  public static final String QUOTE = "quote";

  /// The words that bear a coding of the post out.
  public static final String QUOTES = "quotes";

  /// One sentence.
  public static final String RATIONALE = "rationale";

  /// The code that a coding under a `per` tier answers for.
  public static final String FOR = "for";

  /// Key of the code.
  public static final String CODE = "code";

  /// The free term under an open code, or null.
  public static final String TERM = "term";

  /// 0 to 1.
  public static final String CONFIDENCE = "confidence";

  private AnswerField() {}
}
