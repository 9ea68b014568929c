package dev.blueline.render;

import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.Lane;
import dev.blueline.model.ServiceSystem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose part of a service a page is about: what happens in certain lanes, what certain people do wherever they do it, and
 * what certain systems are used for. All of them are of the blueprint that is rendered.
 *
 * @param name what they are called together
 * @param lanes the lanes
 * @param actors the people, by function
 * @param systems the systems
 */
public record Subject(String name, List<Lane> lanes, List<Actor> actors, List<ServiceSystem> systems) {

    /** Takes copies of the lists. */
    public Subject {
        lanes = List.copyOf(lanes);
        actors = List.copyOf(actors);
        systems = List.copyOf(systems);
    }

    /** Whether {@code action} is theirs. */
    public boolean does(Action action) {
        return lanes.stream().anyMatch(lane -> lane.id().equals(action.lane().id()))
                || action.details().by().stream().anyMatch(this::is)
                || action.details().uses().stream().anyMatch(this::is);
    }

    /** Whether {@code actor} is one of them. */
    public boolean is(Actor actor) {
        return actors.stream().anyMatch(own -> own.name().equals(actor.name()));
    }

    /** Whether {@code system} is one of them. */
    public boolean is(ServiceSystem system) {
        return systems.stream().anyMatch(own -> own.name().equals(system.name()));
    }

    /** Who answers for them, each once. */
    public List<String> owners() {
        return Stream.of(
                        lanes.stream().flatMap(lane -> lane.owner().stream()),
                        actors.stream().flatMap(actor -> actor.owner().stream()),
                        systems.stream().flatMap(system -> system.owner().stream()))
                .flatMap(owners -> owners)
                .distinct()
                .toList();
    }
}
