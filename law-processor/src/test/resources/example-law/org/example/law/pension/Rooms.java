package org.example.law.pension;

/// Names the room for others.
public final class Rooms {
  private Rooms() {}
}
