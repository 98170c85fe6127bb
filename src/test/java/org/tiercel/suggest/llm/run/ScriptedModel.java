package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.TokenUsage;

/// A model in this process that answers by a script and remembers what it was asked.
final class ScriptedModel implements ChatModel {
  static final TokenUsage USAGE = new TokenUsage(100, 0, 10);

  /// What the model does.
  interface Script {
    /// What comes of a request.
    ///
    /// @param time how often this message was asked before, from 0
    ChatOutcome answer(ChatRequest request, int time);
  }

  private final Script script;
  private final List<ChatRequest> requests = new CopyOnWriteArrayList<>();
  private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostUnderWay = new AtomicInteger();

  ScriptedModel(Script script) {
    this.script = script;
  }

  /// Always right.
  static ScriptedModel right() {
    return new ScriptedModel((request, time) -> reply(EchoQuestionnaire.answer(request.user())));
  }

  static ChatOutcome reply(String words) {
    return reply(words, Ending.COMPLETE, USAGE);
  }

  static ChatOutcome reply(String words, Ending ending, @Nullable TokenUsage usage) {
    return new Replied(words, ending, usage);
  }

  static ChatOutcome fails(ChatFailure failure) {
    return new Unanswered(failure, "The server said " + failure + ".", null);
  }

  @Override
  public ChatOutcome ask(ChatRequest request) {
    requests.add(request);
    mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      int time =
          times.computeIfAbsent(request.user(), user -> new AtomicInteger()).getAndIncrement();
      return script.answer(request, time);
    } finally {
      underWay.decrementAndGet();
    }
  }

  /// Everything it was asked, in order.
  List<ChatRequest> requests() {
    return new ArrayList<>(requests);
  }

  /// How many requests were under way at once.
  int mostUnderWay() {
    return mostUnderWay.get();
  }

  @Override
  public void close() {}
}
