package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window, driven by its own protocol, that tells all it was asked to fetch and all its errors. */
final class Chromium implements AutoCloseable {
    private static final String MISSING =
            "No Chromium was found. Maybe run .ci/tools, or name one in the environment variable CHROMIUM.";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAIT_SECONDS = 120;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers;
    private final List<JsonNode> events;
    private final AtomicInteger number = new AtomicInteger();

    private Chromium(
            Process process,
            WebSocket socket,
            Map<Integer, CompletableFuture<JsonNode>> answers,
            List<JsonNode> events) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
        this.events = events;
    }

    /** Starts one; where there is none, the test fails on a build machine and is left out elsewhere. */
    static Chromium start(Path profile) throws Exception {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            if (System.getenv("CI") != null) {
                Assertions.fail(MISSING);
            }
            Assumptions.abort(MISSING);
        }
        Process process = new ProcessBuilder(
                        found.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        try {
            return connect(process, page(port(profile, process)));
        } catch (Exception | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(
                                Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser writes the port that it chose into its profile. */
    private static int port(Path profile, Process process) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 10 * WAIT_SECONDS && process.isAlive(); i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return Integer.parseInt(lines.get(0));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("Chromium did not open its port: " + Files.readString(profile.resolve("chromium.log")));
    }

    private static URI page(int port) throws IOException, InterruptedException {
        HttpResponse<String> list = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        for (JsonNode target : JSON.readTree(list.body())) {
            if (target.get("type").asText().equals("page")) {
                return URI.create(target.get("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("Chromium has no page: " + list.body());
    }

    private static Chromium connect(Process process, URI page) throws Exception {
        Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        List<JsonNode> events = new CopyOnWriteArrayList<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener(answers, events))
                .get(WAIT_SECONDS, TimeUnit.SECONDS);
        Chromium chromium = new Chromium(process, socket, answers, events);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            chromium.ask(domain + ".enable", JSON.createObjectNode());
        }
        return chromium;
    }

    /** Puts messages together and hands each to whom it is for. */
    private static final class Listener implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> answers;
        private final List<JsonNode> events;
        private final StringBuilder message = new StringBuilder();

        Listener(Map<Integer, CompletableFuture<JsonNode>> answers, List<JsonNode> events) {
            this.answers = answers;
            this.events = events;
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(String text) {
            try {
                JsonNode json = JSON.readTree(text);
                JsonNode id = json.get("id");
                if (id == null) {
                    events.add(json);
                } else {
                    Objects.requireNonNull(answers.get(id.asInt())).complete(json);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private JsonNode ask(String method, ObjectNode parameters) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode();
        message.put("id", id).put("method", method).set("params", parameters);
        socket.sendText(message.toString(), true).get(WAIT_SECONDS, TimeUnit.SECONDS);
        JsonNode json = answer.get(WAIT_SECONDS, TimeUnit.SECONDS);
        if (json.has("error")) {
            throw new IOException(method + ": " + json.get("error"));
        }
        return json.get("result");
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) throws Exception {
        ask("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
        for (int i = 0; i < 10 * WAIT_SECONDS; i++) {
            if (events("Page.loadEventFired").findAny().isPresent()
                    && evaluate("document.readyState").asText().equals("complete")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("The page was not loaded: " + events);
    }

    /** What an expression gives, as JSON. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result = ask(
                "Runtime.evaluate",
                JSON.createObjectNode().put("expression", expression).put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(expression + ": " + result.get("exceptionDetails"));
        }
        JsonNode value = result.get("result").get("value");
        return value == null ? JSON.nullNode() : value;
    }

    /** All addresses that were asked for. */
    List<String> requests() {
        return events("Network.requestWillBeSent")
                .map(event -> event.get("params").get("request").get("url").asText())
                .toList();
    }

    /** What went wrong in scripts, and what the browser had to complain about. */
    List<String> errors() {
        return Stream.of(
                        events("Runtime.exceptionThrown"), events("Runtime.consoleAPICalled"), events("Log.entryAdded"))
                .flatMap(stream -> stream)
                .map(JsonNode::toString)
                .toList();
    }

    private Stream<JsonNode> events(String method) {
        return events.stream().filter(event -> event.get("method").asText().equals(method));
    }

    /** Ends it and waits for all that it started, so that its profile can be deleted. */
    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        process.onExit().orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
        for (ProcessHandle child : started) {
            child.destroyForcibly();
            child.onExit().orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
