package id.umkm.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints the report: {@code java -jar benchmarks.jar [decisions|tables|cold|all] [--rounds N] [--contender NAME]...}. With
 * {@code --warm-up N} and {@code --iterations N} a fork warms up and measures for other than 3 and 2 seconds.
 */
public final class Benchmarks {
    private static final Set<String> PARTS = Set.of("decisions", "tables", "cold", "all");
    private static final int ROUNDS = 3;
    private static final int WARM_UPS = 3;
    private static final int ITERATIONS = 2;

    private String part = "all";
    private int rounds = ROUNDS;
    private int warmUps = WARM_UPS;
    private int iterations = ITERATIONS;
    private final List<String> contenders = new ArrayList<>();

    private Benchmarks(String[] arguments) {
        List<String> rest = new ArrayList<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String argument = rest.remove(0);
            switch (argument) {
                case "--rounds" -> rounds = number(argument, rest);
                case "--warm-up" -> warmUps = number(argument, rest);
                case "--iterations" -> iterations = number(argument, rest);
                case "--contender" -> contenders.add(contender(value(argument, rest)));
                default -> {
                    if (!PARTS.contains(argument)) {
                        throw new IllegalArgumentException(
                                "Unknown argument '" + argument + "'. Maybe decisions, tables, cold or all is meant.");
                    }
                    part = argument;
                }
            }
        }
    }

    /**
     * Measures and prints.
     *
     * @param arguments as the class says
     */
    public static void main(String[] arguments) {
        new Benchmarks(arguments).run();
    }

    private void run() {
        Jmh jmh = new Jmh(warmUps, iterations);
        String title = String.format(
                Locale.ROOT,
                "Java %s, %d processors, %d rounds, contenders: %s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                String.join(", ", contenders.isEmpty() ? Contenders.names() : contenders));
        System.out.println(title);
        if (asks("decisions")) {
            System.out.println(new DecisionReport(jmh, contenders).run(rounds));
        }
        if (asks("tables")) {
            System.out.println(new TableReport(jmh).run(Math.min(rounds, 2)));
        }
        if (asks("cold")) {
            System.out.println(new ColdStart(contenders).run(rounds));
        }
    }

    private boolean asks(String which) {
        return part.equals("all") || part.equals(which);
    }

    private static int number(String argument, List<String> rest) {
        int number = Integer.parseInt(value(argument, rest));
        if (number < 1) {
            throw new IllegalArgumentException(argument + " must be at least 1 but is " + number);
        }
        return number;
    }

    private static String value(String argument, List<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(argument + " needs a value");
        }
        return rest.remove(0);
    }

    private static String contender(String written) {
        return Contenders.names().stream()
                .filter(name -> name.equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no contender '" + written + "'. Maybe one of " + String.join(", ", Contenders.names())
                                + " is meant; the peers are there after a build with -Ppeers."));
    }
}
