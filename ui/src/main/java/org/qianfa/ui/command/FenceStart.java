package org.qianfa.ui.command;

import org.qianfa.fence.FencedOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts what files are read in when the server is ready, and says where the system does not let their network be taken away. */
@Component
class FenceStart {
    private static final Logger LOG = LoggerFactory.getLogger(FenceStart.class);

    private final FencedOpening opening;

    FenceStart(FencedOpening opening) {
        this.opening = opening;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void warmUp() {
        opening.warmUp(without -> {
            if (!without)
                LOG.warn(
                        "读取文件的进程可以访问网络：系统不允许为它另设网络空间（unshare --net）。"
                                + " The processes that read files have the network: this system gives them no network space of their own.");
        });
    }
}
