package id.umkm.examples.quickstart;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.JsonSchemas;
import id.umkm.domain.json.Line;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads applications as JSON Lines and writes decisions as JSON; a bad record is reported and the others go on. */
public final class ReadAndWriteJson {
    private static final int HEAD = 4;

    private ReadAndWriteJson() {}

    public static void main(String[] args) {
        ProgrammeEngine programme = PolicyEngine.of(PolicyLibrary.bundled()).programme(DecideOne.PROGRAMME);
        InputStream in = Objects.requireNonNull(ReadAndWriteJson.class.getResourceAsStream("usulan.jsonl"));
        try (Stream<Line<Application>> lines = JsonLines.stream(in)) {
            lines.forEach(line -> decide(programme, line));
        }
        System.out.println("The JSON Schema of an application begins:");
        JsonSchemas.input().lines().limit(HEAD).forEach(System.out::println);
    }

    private static void decide(ProgrammeEngine programme, Line<Application> line) {
        try {
            Decision decision = programme.eligibility(line.parsed().orThrow(), DecideOne.AS_OF);
            System.out.println("Line " + line.number() + " is decided:");
            System.out.println(DecisionJson.write(decision));
        } catch (InvalidInputException e) {
            // What cannot be read, and what was read but cannot be true: all problems of the record at once.
            System.out.println("Line " + line.number() + " is rejected:");
            for (Violation problem : e.getViolations()) {
                System.out.println("  " + problem.pointer() + " " + problem.code() + ", read " + problem.value() + ": "
                        + problem.message().in(Language.INDONESIAN));
            }
        }
    }
}
