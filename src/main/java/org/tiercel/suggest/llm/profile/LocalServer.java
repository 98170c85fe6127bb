package org.tiercel.suggest.llm.profile;

/// The programs that people run models with on their own computer, and the ports they listen at
/// unless told otherwise.
public enum LocalServer {
  /// Ollama answers four requests at once by default.
  OLLAMA("Ollama", 11434, 4),
  /// llama.cpp's server answers four requests at once by default.
  LLAMA_CPP("llama.cpp", 8080, 4),
  /// vLLM puts many requests together.
  VLLM("vLLM", 8000, 32),
  /// LM Studio.
  LM_STUDIO("LM Studio", 1234, 4);

  private final String title;
  private final int port;
  private final int concurrency;

  LocalServer(String title, int port, int concurrency) {
    this.title = title;
    this.port = port;
    this.concurrency = concurrency;
  }

  /// Its name.
  public String title() {
    return title;
  }

  /// Its usual port.
  public int port() {
    return port;
  }

  /// Settings for it.
  ///
  /// @param model the model's name; empty until one is chosen
  public Profile profile(String model) {
    return profile(port, model);
  }

  /// Settings for it at another port.
  Profile profile(int otherPort, String model) {
    BaseUrl url = new BaseUrl("http", new Host("localhost"), otherPort, "/v1");
    return Profile.local(title, url, model, concurrency);
  }
}
