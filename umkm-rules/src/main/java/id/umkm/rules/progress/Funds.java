package id.umkm.rules.progress;

import id.umkm.domain.basics.Rupiah;

/**
 * Where the money of some grants is, read from their logs. What was awarded was released, is still to be released, or will not be
 * released; what was released is accounted for, came back, or is held.
 *
 * @param grants how many grants
 * @param awarded what was awarded
 * @param released what was paid
 * @param accountedFor what accepted reports show to be spent
 * @param recovered what came back
 * @param held what was paid, is not accounted for and did not come back
 * @param toRecover the part of what is held that the policy takes back
 * @param pending what was awarded and may still be released
 * @param stopped what was awarded and will not be released
 * @param freed what came back or will not be released, and so can be allocated anew, {@index "dana yang bebas"}
 * @param freedInYear the part of it that was free before the budget year ended
 */
public record Funds(
        long grants,
        Rupiah awarded,
        Rupiah released,
        Rupiah accountedFor,
        Rupiah recovered,
        Rupiah held,
        Rupiah toRecover,
        Rupiah pending,
        Rupiah stopped,
        Rupiah freed,
        Rupiah freedInYear) {}
