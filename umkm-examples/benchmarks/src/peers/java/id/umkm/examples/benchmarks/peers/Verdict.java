package id.umkm.examples.benchmarks.peers;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what rules say about one application; the gravest effect decides. */
public final class Verdict {
    private final List<String> codes = new ArrayList<>(4);
    private boolean rejected;
    private boolean reviewed;
    private @Nullable Rupiah most;
    private long priority;
    private String office = "DISKOPUKMPERINDAG";

    /** Nothing is granted. */
    public void reject(String code) {
        codes.add(code);
        rejected = true;
    }

    /** An officer must look at it. */
    public void review(String code) {
        codes.add(code);
        reviewed = true;
    }

    /** The ceiling is granted, which is less than what is requested. */
    public void reduce(String code, long ceiling) {
        codes.add(code);
        most = Rupiah.of(ceiling);
    }

    /** The group's turn when money is short. */
    public void setPriority(long priority) {
        this.priority = priority;
    }

    /** The office that accompanies the group, where it is not the usual one. */
    public void setOffice(String office) {
        this.office = office;
    }

    /** A row of a table that names its effect. */
    void add(String code, String effect, long ceiling) {
        switch (effect) {
            case "REJECT" -> reject(code);
            case "REVIEW" -> review(code);
            case "REDUCE" -> reduce(code, ceiling);
            default -> throw new IllegalArgumentException(effect);
        }
    }

    Ruling ruling(Application application, Reasons reasons) {
        Outcome outcome = rejected
                ? Outcome.NONE
                : reviewed ? Outcome.NEEDS_REVIEW : most != null ? Outcome.REDUCED : Outcome.GRANTED;
        Rupiah amount = rejected || reviewed ? null : most != null ? most : application.getRequestedAmount();
        return new Ruling(application.getId(), outcome, amount, priority, office, reasons.of(application, codes));
    }
}
