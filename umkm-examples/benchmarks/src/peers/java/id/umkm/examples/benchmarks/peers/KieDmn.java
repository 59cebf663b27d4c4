package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN as those use it who care for speed: Java folds the members into flat inputs, so that FEEL need not walk lists; one
 * table collects the findings, two others give ceiling, office and priority, and the model is compiled once.
 */
public final class KieDmn implements Peer {
    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public KieDmn() {
        String text = Template.fill("kie.dmn", programme, KieDmn::row);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public String name() {
        return "KIE DMN";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        FlatGroup group = new FlatGroup(programme, application);
        DMNContext inputs = runtime.newContext();
        inputs.set("annualSales", BigDecimal.valueOf(group.getAnnualSales()));
        inputs.set("yearsSinceGrant", BigDecimal.valueOf(group.getYearsSinceGrant()));
        inputs.set("recognised", group.isRecognised());
        inputs.set("inside", group.isInside());
        inputs.set("memberCount", BigDecimal.valueOf(group.getMemberCount()));
        inputs.set("ungrantedShare", BigDecimal.valueOf(group.getUngrantedShare()));
        inputs.set("targetShare", BigDecimal.valueOf(group.getTargetShare()));
        inputs.set("hitShare", BigDecimal.valueOf(group.getHitShare()));
        inputs.set("highestAge", BigDecimal.valueOf(group.getHighestAge()));
        inputs.set("granted", BigDecimal.valueOf(group.getGranted()));
        inputs.set("outside", BigDecimal.valueOf(group.getOutside()));
        inputs.set("ofState", BigDecimal.valueOf(group.getOfState()));
        inputs.set("lowestAge", BigDecimal.valueOf(group.getLowestAge()));
        inputs.set("requested", BigDecimal.valueOf(group.getRequested()));
        inputs.set("purpose", group.getPurpose());
        inputs.set("trade", group.getTrade());
        DMNResult result = runtime.evaluateAll(model, inputs);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        DMNContext decided = result.getContext();
        Verdict verdict = group.getVerdict();
        verdict.setPriority(((BigDecimal) decided.get("priority")).longValue());
        Map<?, ?> terms = (Map<?, ?>) decided.get("terms");
        verdict.setOffice((String) known(terms.get("office")));
        long ceiling = ((BigDecimal) known(terms.get("ceiling"))).longValue();
        for (Object finding : (List<?>) decided.get("findings")) {
            Map<?, ?> columns = (Map<?, ?>) finding;
            verdict.add((String) known(columns.get("code")), (String) known(columns.get("effect")), ceiling);
        }
        return verdict.ruling(application, reasons);
    }

    private static String row(String trade, long ceiling) {
        return """
                <rule>
                  <inputEntry><text>"%s"</text></inputEntry>
                  <outputEntry><text>%d</text></outputEntry>
                  <outputEntry><text>"%s"</text></outputEntry>
                </rule>""".formatted(trade, ceiling, Programme.office(trade));
    }
}
