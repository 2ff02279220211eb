package org.qianfa.ui.demo;

import org.qianfa.organ.DemoCounty;

/** The demo county has just been made, and the server is ready; whoever listens acts as the county's administrator. */
public record DemoSeeded(DemoCounty.Seeded county) {}
