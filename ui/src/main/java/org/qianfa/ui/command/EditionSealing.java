package org.qianfa.ui.command;

import org.qianfa.publication.OlderEditions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts editions of an earlier version under digests before the first reader comes in. */
@Component
class EditionSealing implements SmartInitializingSingleton {
    private final ObjectProvider<ServerStart> startedWith;
    private final OlderEditions older;

    EditionSealing(ObjectProvider<ServerStart> startedWith, OlderEditions older) {
        this.startedWith = startedWith;
        this.older = older;
    }

    @Override
    public void afterSingletonsInstantiated() {
        startedWith.ifAvailable(_ -> older.seal());
    }
}
