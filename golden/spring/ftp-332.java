package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedAccountForLoginController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needAccountForLogin() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "need_account_for_login",
                    "message", "An account is needed for the login: send ACCT"
                ));
    }
}
