package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Channel;
import dev.blueline.model.DataUse;
import dev.blueline.model.Flow;
import dev.blueline.model.Origin;
import dev.blueline.model.ServiceSystem;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds channels, actors and systems that are declared and never used. Metrics are shown by being declared, and a
 * variant may be what is left when another is told apart, so these are no findings.
 */
final class UnusedDeclaration implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL404", "unused-declaration"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "Something is declared and never used",
            """
            Whoever reads the list of channels, actors and systems takes it for what the service runs on. A name that \
            nothing uses is either left over from a change or stands for a part of the service that is not drawn yet. \
            This is a habit of good housekeeping and not a rule of the literature.
            """,
            """
            blueprint "Bicycle shop" {
              actors { mechanic "Mechanic"  driver "Van driver" }
            //                              ^^^^^^
              step "Repair" {
                customer  "Waits for a call"
                backstage "Repairs the bicycle" { by mechanic }
              }
            }
            """,
            """
            blueprint "Bicycle shop" {
              actors { mechanic "Mechanic"  driver "Van driver" }
              step "Repair" {
                customer  "Waits for a call"
                backstage "Repairs the bicycle" { by mechanic }
                support   "Brings the parts"    { by driver }
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BlueprintIndex index = subject.index();
        Blueprint blueprint = index.blueprint();
        Set<String> channels = new HashSet<>();
        Set<String> actors = new HashSet<>();
        Set<String> systems = new HashSet<>();
        for (Action action : index.actions()) {
            action.details().via().forEach(channel -> channels.add(channel.name()));
            action.details().by().forEach(actor -> actors.add(actor.name()));
            action.details().uses().forEach(system -> systems.add(system.name()));
        }
        for (Flow flow : blueprint.flows()) {
            flow.via().forEach(channel -> channels.add(channel.name()));
        }
        for (PlacedMark<DataUse> data : PlacedMark.all(index, DataUse.class)) {
            data.mark().seenBy().forEach(actor -> actors.add(actor.name()));
        }
        for (Channel channel : blueprint.channels()) {
            if (!channels.contains(channel.name())) {
                report(findings, channel.origin(), "channel", channel.label(), "via " + channel.name());
            }
        }
        for (Actor actor : blueprint.actors()) {
            if (!actors.contains(actor.name())) {
                report(findings, actor.origin(), "actor", actor.label(), "by " + actor.name());
            }
        }
        for (ServiceSystem system : blueprint.systems()) {
            if (!systems.contains(system.name())) {
                report(findings, system.origin(), "system", system.label(), "uses " + system.name());
            }
        }
    }

    private static void report(Findings findings, Origin origin, String kind, String label, String use) {
        findings.report(Finding.at(
                        origin.name(), "the " + kind + " " + Mention.quoted(label) + " is declared and never used", use)
                .help("write `" + use + "` in the braces of the action it belongs to, or remove the declaration"));
    }
}
