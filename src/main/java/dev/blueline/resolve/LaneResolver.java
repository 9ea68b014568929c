package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Lane;
import dev.blueline.model.LineName;
import dev.blueline.model.Origin;
import dev.blueline.model.Role;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.LaneBlock;
import dev.blueline.syntax.tree.LaneNode;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the lanes of a file: those declared, or those of the roles in use where none are. */
final class LaneResolver {
    private static final Map<Word, Role> ROLES = new EnumMap<>(Map.of(
            Word.EVIDENCE, Role.EVIDENCE,
            Word.CUSTOMER, Role.CUSTOMER,
            Word.FRONTSTAGE, Role.FRONTSTAGE,
            Word.BACKSTAGE, Role.BACKSTAGE,
            Word.SUPPORT, Role.SUPPORT,
            Word.PARTNER, Role.PARTNER,
            Word.MANAGEMENT, Role.MANAGEMENT));

    /** Words that begin another statement of a step, so that a lane of that name could never be used. */
    private static final Set<Word> NEVER_A_LANE = EnumSet.range(Word.WAIT, Word.STATUS);

    private final Diagnostics diagnostics;
    private final boolean declared;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<LineName> lines = new ArrayList<>();
    private final Map<String, Lane> byName = new HashMap<>();
    private final Map<Role, List<Lane>> byRole = new EnumMap<>(Role.class);
    private final Set<String> told = new LinkedHashSet<>();

    LaneResolver(Optional<LaneBlock> block, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.declared = block.filter(found -> !found.lanes().isEmpty()).isPresent();
        block.ifPresent(found -> {
            found.lanes().forEach(this::declare);
            lines.addAll(new LineResolver(diagnostics).resolve(found.lines()));
        });
    }

    private void declare(LaneNode node) {
        Role role = ROLES.get(node.role().word());
        Attributes attributes = new Attributes(Place.LANE, node.body(), List.of(), diagnostics);
        Span nameSpan = node.name()
                .map(name -> name.span())
                .or(() -> node.label().map(Text::span))
                .orElse(node.role().span());
        int ofRole = byRole.getOrDefault(role, List.of()).size();
        Lane lane = new Lane(
                node.name()
                        .map(name -> name.key())
                        .orElse(ofRole == 0 ? role.word() : role.word() + "." + (ofRole + 1)),
                role,
                node.name().map(name -> name.text()),
                node.label().map(Text::value),
                node.technology(),
                attributes.text(Word.OWNER),
                new Origin(node.span(), nameSpan));
        if (node.name().isPresent()) {
            tellWrongName(node, lane);
        }
        lanes.add(lane);
        byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(lane);
    }

    private void tellWrongName(LaneNode node, Lane lane) {
        var name = node.name().orElseThrow();
        Optional<Word> word = Word.of(name.text()).filter(NEVER_A_LANE::contains);
        if (word.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.RESERVED_LANE_NAME,
                            name.span(),
                            "a lane cannot be named `" + name.text()
                                    + "`: in a step that word begins another statement")
                    .help("call it something else, for example `" + name.text() + "-lane`"));
        }
        Lane before = byName.putIfAbsent(name.key(), lane);
        if (before != null) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.DUPLICATE_NAME, name.span(), "there are two lanes named `" + name.text() + "`")
                    .related(before.origin().name(), "the first one")
                    .help("give one of them another name"));
        }
    }

    /** All lanes, top to bottom; without a declaration in the order of their roles. */
    List<Lane> all() {
        if (declared) {
            return List.copyOf(lanes);
        }
        List<Lane> inOrder = new ArrayList<>();
        byRole.values().forEach(inOrder::addAll);
        return inOrder;
    }

    /** The names given to lines, in the order written. */
    List<LineName> lines() {
        return lines;
    }

    /** The lane named {@code key}, if there is one. */
    Optional<Lane> named(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    /** The lane that an action stands in. */
    Optional<Lane> laneOf(ActionNode action) {
        Reference reference = action.lane();
        if (reference.role().isPresent()) {
            return laneOfRole(ROLES.get(reference.role().get()), reference.span());
        }
        Optional<Lane> lane = named(reference.name().key());
        if (lane.isEmpty() && told.add(reference.name().key())) {
            tellUnknown(reference);
        }
        return lane;
    }

    /** The only lane of {@code role}; tells when there is none, or several. */
    Optional<Lane> laneOfRole(Role role, Span span) {
        List<Lane> ofRole = byRole.getOrDefault(role, List.of());
        if (ofRole.size() == 1) {
            return Optional.of(ofRole.get(0));
        }
        if (ofRole.isEmpty() && !declared) {
            Lane lane = new Lane(
                    role.word(), role, Optional.empty(), Optional.empty(), false, Optional.empty(), Origin.of(span));
            byRole.put(role, new ArrayList<>(List.of(lane)));
            return Optional.of(lane);
        }
        if (ofRole.isEmpty()) {
            if (told.add(role.word())) {
                diagnostics.add(Diagnostic.error(
                                ResolveCodes.UNKNOWN_LANE,
                                span,
                                "no lane of the role `" + role.word() + "` is declared")
                        .help("add `" + role.word() + "` to the block `lanes`"));
            }
            return Optional.empty();
        }
        String names = ofRole.stream()
                .flatMap(lane -> lane.name().stream())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" or "));
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.UNCLEAR_REFERENCE,
                        span,
                        "`" + role.word() + "` could be one of " + ofRole.size() + " lanes")
                .related(ofRole.get(0).origin().name(), "one of them")
                .related(ofRole.get(1).origin().name(), "another")
                .help(names.isEmpty() ? "give these lanes names and use the names" : "write " + names));
        return Optional.empty();
    }

    private void tellUnknown(Reference reference) {
        List<String> candidates = new ArrayList<>();
        lanes.forEach(lane -> lane.name().ifPresent(candidates::add));
        candidates.addAll(Word.spellingsOf(Word.values()));
        String help = Spelling.nearest(reference.name().key(), candidates)
                .map(near -> "did you mean `" + near + "`?")
                .or(() -> parted(reference.name().text()))
                .orElse(
                        declared
                                ? "use a lane that is declared, or add it to the block `lanes`"
                                : "use a role, such as `customer` or `frontstage`, or declare the lane in a block `lanes`");
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.UNKNOWN_LANE,
                        reference.span(),
                        "there is no lane named `" + reference.name().text() + "`")
                .help(help));
    }

    /** Two words of the language written without a space, as Chinese is. */
    private static Optional<String> parted(String written) {
        for (int i = 1; i < written.length(); i++) {
            String first = written.substring(0, i);
            String second = written.substring(i);
            if (Word.of(first).isPresent() && Word.of(second).isPresent()) {
                return Optional.of("write a space between the words: `" + first + " " + second + "`");
            }
        }
        return Optional.empty();
    }

    /** Tells of an action that stands in no step, or of the misspelt word that it was meant to be. */
    void tellOutsideStep(ActionNode action) {
        Reference reference = action.lane();
        String key = reference.name().key();
        Optional<String> meant = reference.role().isPresent() || byName.containsKey(key)
                ? Optional.empty()
                : Spelling.nearest(key, Word.spellingsOf(Word.values()));
        if (meant.isPresent()) {
            tellUnknown(reference);
            return;
        }
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.MISPLACED, reference.span(), "an action stands in a step, and this one does not")
                .help("put it into the braces of a step: `step \"Title\" { … }`"));
    }
}
