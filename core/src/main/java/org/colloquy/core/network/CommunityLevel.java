package org.colloquy.core.network;

import java.util.Arrays;

/** One level of the Louvain method: nodes that stand for people or for groups of them, and the weights between them. */
final class CommunityLevel {
    /** A move must bring at least this part of all weight, so that rounding does not move anybody to and fro. */
    private static final double LEAST_GAIN = 1e-9;

    private static final int MOST_ROUNDS = 30;

    private final int[] starts;
    private final int[] targets;
    private final double[] weights;
    /** All weight of a node, what lies inside it included. */
    private final double[] strength;

    private final double total;
    private final int[] group;
    private final double[] groupStrength;
    private final double[] weightTo;

    private CommunityLevel(int[] starts, int[] targets, double[] weights, double[] strength) {
        this.starts = starts;
        this.targets = targets;
        this.weights = weights;
        this.strength = strength;
        this.total = Arrays.stream(strength).sum();
        this.group = new int[strength.length];
        Arrays.setAll(group, i -> i);
        this.groupStrength = strength.clone();
        this.weightTo = new double[strength.length];
    }

    static CommunityLevel of(Links links) {
        int people = links.people();
        int[] starts = new int[people + 1];
        int[] targets = new int[links.count()];
        double[] weights = new double[links.count()];
        double[] strength = new double[people];
        for (int person = 0; person < people; person++) {
            starts[person + 1] = links.to(person);
            for (int link = links.from(person); link < links.to(person); link++) {
                targets[link] = links.target(link);
                weights[link] = links.weight(link);
                strength[person] += weights[link];
            }
        }
        return new CommunityLevel(starts, targets, weights, strength);
    }

    /** Moves nodes to the groups of their neighbours as long as that helps, and returns whether any moved. */
    boolean move() {
        boolean any = false;
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int node = 0; node < group.length; node++) {
                moved |= move(node);
            }
            any |= moved;
        }
        return any;
    }

    private boolean move(int node) {
        int old = group[node];
        groupStrength[old] -= strength[node];
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            if (targets[i] != node) {
                weightTo[group[targets[i]]] += weights[i];
            }
        }
        int best = old;
        double most = gain(node, old) + LEAST_GAIN * total;
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            int other = group[targets[i]];
            double gain = gain(node, other);
            if (gain > most) {
                best = other;
                most = gain;
            }
        }
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            weightTo[group[targets[i]]] = 0;
        }
        group[node] = best;
        groupStrength[best] += strength[node];
        return best != old;
    }

    private double gain(int node, int other) {
        return total == 0 ? 0 : weightTo[other] - strength[node] * groupStrength[other] / total;
    }

    /** Returns the group of each node, numbered from 0 in the order of the lowest node. */
    int[] groups() {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int[] numbered = new int[group.length];
        int count = 0;
        for (int node = 0; node < group.length; node++) {
            if (number[group[node]] < 0) {
                number[group[node]] = count++;
            }
            numbered[node] = number[group[node]];
        }
        return numbered;
    }

    /** Returns the next level, whose nodes are the groups of this one. */
    CommunityLevel merged() {
        int[] of = groups();
        int count = Arrays.stream(of).max().orElse(-1) + 1;
        int[] nodes = new int[of.length];
        Arrays.setAll(nodes, i -> i);
        Rows members = Rows.of(count, of.length, of, nodes, of.length);
        int[] newStarts = new int[count + 1];
        int[] newTargets = new int[targets.length];
        double[] newWeights = new double[targets.length];
        double[] newStrength = new double[count];
        double[] sums = new double[count];
        int size = 0;
        for (int at = 0; at < count; at++) {
            int begin = size;
            for (int i = members.from(at); i < members.to(at); i++) {
                int node = members.get(i);
                newStrength[at] += strength[node];
                for (int j = starts[node]; j < starts[node + 1]; j++) {
                    int other = of[targets[j]];
                    if (sums[other] == 0) {
                        newTargets[size++] = other;
                    }
                    sums[other] += weights[j];
                }
            }
            for (int i = begin; i < size; i++) {
                newWeights[i] = sums[newTargets[i]];
                sums[newTargets[i]] = 0;
            }
            newStarts[at + 1] = size;
        }
        return new CommunityLevel(
                newStarts, Arrays.copyOf(newTargets, size), Arrays.copyOf(newWeights, size), newStrength);
    }
}
