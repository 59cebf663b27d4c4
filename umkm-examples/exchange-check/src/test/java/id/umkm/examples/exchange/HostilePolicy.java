package id.umkm.examples.exchange;

import id.umkm.domain.basics.Text;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.program.GrantProgram;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.vocabulary.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A policy every text of which tries to be more than a text; its rules are those of another. */
final class HostilePolicy {
    /** What would be set if any text were run. */
    static final String PROPERTY = "umkm.test.hostile";

    private static final String RUN = "System.setProperty(\"" + PROPERTY + "\", \"1\");";

    static final List<String> TEXTS = List.of(
            "\"); " + RUN + " //",
            "\\\"); " + RUN + " //",
            "\\u0022); " + RUN + " //",
            "\\\\u0022); " + RUN + " //",
            "*/ rule \"x\" when then " + RUN + " end /*",
            "\n" + RUN + "\nrule \"x\" when then " + RUN + " end\n",
            "\r\nend\nrule \"x\" when then " + RUN + " end",
            "\u2028rule \"x\" when then " + RUN + " end\u0085end",
            "\\u000arule \"x\" when then " + RUN + " end",
            "${" + RUN + "} #{" + RUN + "} @{" + RUN + "}",
            "</script><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "<img src=x onerror=alert(1)>",
            "]]><definitions/><![CDATA[",
            "--><decision id=\"x\" name=\"x\"/><!--",
            "&lt;b&gt; &amp; &#x3c;b&#x3e;",
            "</text></annotationEntry><x/>",
            "\u0000\u0001\uFFFE\uD800 \u202E",
            "");

    private HostilePolicy() {}

    /** The same rules with this text wherever the policy may hold one. */
    static Policy of(Policy policy, String text) {
        Policy.Builder hostile = Policy.builder()
                .from(policy)
                .version(text)
                .enactedBy("9 " + text)
                .programme(GrantProgram.builder()
                        .from(policy.getProgramme())
                        .id(text)
                        .title(Text.of(text, text))
                        .fundSource(text)
                        .coordinator(text)
                        .build())
                .lists(policy.getLists().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .map(choice -> new Choice(choice.code(), Text.of(text, text)))
                                        .toList())))
                .parameters(policy.getParameters().stream()
                        .map(parameter -> new Parameter(
                                parameter.name(),
                                parameter.type(),
                                parameter.readAt(),
                                parameter.settings().stream()
                                        .map(setting -> new Parameter.Setting(
                                                setting.value(),
                                                setting.range(),
                                                ground(text),
                                                setting.reviewBy(),
                                                setting.layer(),
                                                text))
                                        .toList()))
                        .toList())
                .tables(IntStream.range(0, policy.getTables().size())
                        .mapToObj(i -> table(policy.getTables().get(i), text + i, text))
                        .toList())
                .criteria(policy.getCriteria().stream()
                        .map(criterion -> criterion(criterion, text))
                        .toList())
                .trancheConditions(policy.getTrancheConditions().stream()
                        .map(condition -> new TrancheCondition(
                                criterion(condition.criterion(), text), condition.tranches(), condition.atEnd()))
                        .toList())
                .layers(Map.of(text, ground(text)))
                .confidence(Map.of(citation(text), text));
        AllocationRule allocation = policy.getAllocation();
        if (allocation != null) {
            hostile.allocation(new AllocationRule(
                    allocation.budget(),
                    ground(text),
                    allocation.keys(),
                    allocation.partFloor(),
                    notice(allocation.notRanked(), text),
                    notice(allocation.exhausted(), text)));
        }
        return hostile.build();
    }

    private static AllocationRule.Notice notice(AllocationRule.Notice notice, String text) {
        return new AllocationRule.Notice(notice.code(), Text.of(text, text), ground(text), text);
    }

    private static DecisionTable table(DecisionTable table, String name, String text) {
        return new DecisionTable(
                name,
                table.hitPolicy(),
                table.inputs(),
                table.output(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(i -> {
                            TableRow row = table.rows().get(i);
                            return new TableRow(
                                    text + i, row.cells(), row.output(), ground(text), row.range(), text + i);
                        })
                        .toList(),
                table.layer());
    }

    private static Criterion criterion(Criterion criterion, String text) {
        return Criterion.builder()
                .from(criterion)
                .message(Text.of(text, text))
                .advice(Text.of(text, text))
                .ground(ground(text))
                .position("Kelayakan/" + criterion.getCode() + text)
                .build();
    }

    private static Ground ground(String text) {
        return new Ground(Basis.SOURCE, List.of(citation(text)));
    }

    private static Citation citation(String text) {
        return new Citation(text, Basis.SOURCE, text, text, text);
    }
}
