package org.openshebao.publishing.html;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser without a window, spoken to in the DevTools protocol: opens a page at a given width and asks it questions.
final class Chromium implements AutoCloseable {

  static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final Path folder;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();

  private Chromium(Process process, Path folder, int port) throws Exception {
    this.process = process;
    this.folder = folder;
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest newTab =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
              .PUT(HttpRequest.BodyPublishers.noBody())
              .build();
      String tab = http.send(newTab, HttpResponse.BodyHandlers.ofString()).body();
      String address = JSON.readTree(tab).get("webSocketDebuggerUrl").asString();
      this.socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(URI.create(address), new Listener())
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /// Starts it with an empty profile.
  static Chromium start() throws Exception {
    Path folder = Files.createTempDirectory("browser");
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    try {
      return new Chromium(
          process, folder, awaitPort(process, folder.resolve("DevToolsActivePort")));
    } catch (Exception e) {
      end(process);
      throw e;
    }
  }

  /// Opens `address` as a screen of this size would.
  void open(String address, int width, int height) throws Exception {
    ask("Page.enable", Map.of());
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    ask("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /// Whether the reader's system is dark.
  void prefer(String colourScheme) throws Exception {
    ask(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colourScheme))));
  }

  void allowScripts(boolean allowed) throws Exception {
    ask("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /// The value of a JavaScript expression, as text.
  String ask(String expression) throws Exception {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    JsonNode value = answer.get("result").get("value");
    return value == null ? "undefined" : value.isString() ? value.asString() : value.toString();
  }

  void await(String condition) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!ask("Boolean(" + condition + ")").equals("true")) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("Never became true: " + condition);
      }
      Thread.sleep(30);
    }
  }

  /// Presses a key: "Tab", "Enter", "Escape", "ArrowRight".
  void press(String key) throws Exception {
    int code =
        Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowRight", 39, "ArrowDown", 40).get(key);
    Map<String, Object> event =
        key.equals("Enter")
            ? Map.of(
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "text",
                "\r",
                "type",
                "keyDown")
            : Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "keyDown");
    ask("Input.dispatchKeyEvent", event);
    ask(
        "Input.dispatchKeyEvent",
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "keyUp"));
  }

  /// Saves what is seen; all of the page when `whole`.
  void screenshot(Path file, boolean whole) throws Exception {
    JsonNode answer =
        ask("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
  }

  void print(Path file) throws Exception {
    JsonNode answer =
        ask("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
  }

  private JsonNode ask(String method, Map<String, Object> parameters) throws Exception {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(message, true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    JsonNode whole = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (whole.has("error")) {
      throw new IllegalStateException(method + ": " + whole.get("error"));
    }
    return whole.get("result");
  }

  private static int awaitPort(Process process, Path file) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (!lines.isEmpty() && !lines.getFirst().isBlank()) {
          return Integer.parseInt(lines.getFirst().strip());
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium did not start; see log.txt in " + file.getParent());
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    end(process);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder received = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      received.append(data);
      if (last) {
        JsonNode message = JSON.readTree(received.toString());
        received.setLength(0);
        if (message.has("id")) {
          CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
          if (answer != null) {
            answer.complete(message);
          }
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
