package org.tiercel.reconcile.batch;

/// How many posts of a stratum were drawn: what an estimate for the corpus needs to weigh them.
///
/// @param stratum what its posts have in common
/// @param posts how many there are to draw from
/// @param drawn how many were drawn
public record StratumDraw(String stratum, int posts, int drawn) {}
