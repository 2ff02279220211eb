package org.qianfa.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.qianfa.organ.People;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.account.SignIn;
import org.qianfa.secondfactor.SecondFactorWrong;
import org.qianfa.secondfactor.SecondFactors;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the second step: a one-time password or the answer of a passkey, of somebody whose password was right. */
final class SecondStepFilter extends AbstractAuthenticationProcessingFilter {
    static final String CODE = "code";
    static final String PASSKEY = "passkey";

    static final String WANTED = "wanted";
    static final String AGAIN = "again";

    private final SignIn signIn;
    private final Passwords passwords;
    private final People people;
    private final SecondFactors factors;

    SecondStepFilter(SignIn signIn, Passwords passwords, People people, SecondFactors factors) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SecondStepView.ADDRESS));
        this.signIn = signIn;
        this.passwords = passwords;
        this.people = people;
        this.factors = factors;
        setAuthenticationFailureHandler(new SecondStepFailure());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var pending = PendingSignIn.in(request)
                .filter(waiting -> signIn.isStillAsked(waiting.asked))
                .orElseThrow(() -> new CredentialsExpiredException("the password was not given here, or too long ago"));
        try {
            if (isAskedForAFactor(pending)) prove(pending, request);
            else renew(pending, request);
        } catch (Refused refused) {
            pending.refuse(refused);
            throw new BadCredentialsException("the second step failed", refused);
        }
        if (passwords.isTooOld(pending.asked.staff())) throw new SecondStepGoesOn();
        PendingSignIn.end(request);
        return signIn.complete(pending.asked);
    }

    private boolean isAskedForAFactor(PendingSignIn pending) {
        return !pending.isProved() && factors.isAskedOf(people.get(pending.asked.staff()));
    }

    private void renew(PendingSignIn pending, HttpServletRequest request) {
        var wanted = Optional.ofNullable(request.getParameter(WANTED)).orElse("");
        if (!wanted.equals(request.getParameter(AGAIN))) throw new Refused(Sentence.of("organ.passwordDiffers"));
        passwords.renew(pending.asked, wanted);
    }

    private void prove(PendingSignIn pending, HttpServletRequest request) {
        var asked = pending.asked;
        var answer = request.getParameter(PASSKEY);
        var code = Optional.ofNullable(request.getParameter(CODE)).orElse("");
        if (answer != null) {
            var question = pending.takeQuestion().orElseThrow(SecondFactorWrong::notAsked);
            factors.prove(asked.staff(), question, answer, asked.place());
        } else if (pending.offered().isPresent())
            factors.begin(asked.staff(), pending.offered().get(), code, asked.place());
        else factors.prove(asked.staff(), code, asked.place());
        pending.proved();
    }
}
