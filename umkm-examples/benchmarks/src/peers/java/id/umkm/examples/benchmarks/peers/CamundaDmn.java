package id.umkm.examples.benchmarks.peers;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Camunda DMN as those use it who care for speed: Java folds the members into flat variables, all cells are JUEL rather than
 * FEEL, the tables are parsed once, and each is asked by itself.
 */
public final class CamundaDmn implements Peer {
    private static final String JUEL = "juel";

    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final DmnEngine engine;
    private final DmnDecision terms;
    private final DmnDecision findings;
    private final DmnDecision priorities;

    /** Parses the tables. */
    public CamundaDmn() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setDefaultInputExpressionExpressionLanguage(JUEL);
        configuration.setDefaultInputEntryExpressionLanguage(JUEL);
        configuration.setDefaultOutputEntryExpressionLanguage(JUEL);
        configuration.setDefaultLiteralExpressionLanguage(JUEL);
        engine = configuration.buildEngine();
        String text = Template.fill("camunda.dmn", programme, CamundaDmn::row);
        DmnDecisionRequirementsGraph graph =
                engine.parseDecisionRequirementsGraph(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        terms = graph.getDecision("terms");
        findings = graph.getDecision("findings");
        priorities = graph.getDecision("priority");
    }

    @Override
    public String name() {
        return "Camunda DMN, JUEL";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        FlatGroup group = new FlatGroup(programme, application);
        VariableMap inputs = Variables.createVariables()
                .putValue("annualSales", group.getAnnualSales())
                .putValue("yearsSinceGrant", group.getYearsSinceGrant())
                .putValue("recognised", group.isRecognised())
                .putValue("inside", group.isInside())
                .putValue("memberCount", group.getMemberCount())
                .putValue("ungrantedShare", group.getUngrantedShare())
                .putValue("targetShare", group.getTargetShare())
                .putValue("hitShare", group.getHitShare())
                .putValue("highestAge", group.getHighestAge())
                .putValue("granted", group.getGranted())
                .putValue("outside", group.getOutside())
                .putValue("ofState", group.getOfState())
                .putValue("lowestAge", group.getLowestAge())
                .putValue("requested", group.getRequested())
                .putValue("purpose", group.getPurpose())
                .putValue("trade", group.getTrade());
        DmnDecisionRuleResult granted =
                engine.evaluateDecisionTable(terms, inputs).getSingleResult();
        long ceiling = granted.getEntry("ceiling");
        long priority = engine.evaluateDecisionTable(priorities, inputs).getSingleEntry();
        inputs.putValue("ceiling", ceiling);
        Verdict verdict = group.getVerdict();
        verdict.setPriority(priority);
        verdict.setOffice(granted.getEntry("office"));
        for (DmnDecisionRuleResult finding : engine.evaluateDecisionTable(findings, inputs)) {
            verdict.add(finding.getEntry("code"), finding.getEntry("effect"), ceiling);
        }
        return verdict.ruling(application, reasons);
    }

    private static String row(String trade, long ceiling) {
        return """
                <rule id="terms_%1$s">
                  <inputEntry><text>${cellInput == '%1$s'}</text></inputEntry>
                  <outputEntry><text>%2$d</text></outputEntry>
                  <outputEntry><text>'%3$s'</text></outputEntry>
                </rule>""".formatted(trade, ceiling, Programme.office(trade));
    }
}
