package id.umkm.rules.allocation;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import java.io.Serial;

/** Thrown when there is no money to share out: a budget of zero or less. */
public final class BudgetException extends AllocationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Rupiah budget;

    BudgetException(Rupiah budget) {
        super(
                "BUDGET_NOT_POSITIVE",
                Text.of(
                        "Pagu " + budget + " tidak dapat dibagikan; pagu harus lebih dari Rp0.",
                        "A budget of " + budget + " cannot be shared out; a budget is more than Rp0."));
        this.budget = budget;
    }

    public Rupiah getBudget() {
        return budget;
    }
}
