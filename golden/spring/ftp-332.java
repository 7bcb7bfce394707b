package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedAccountForLoginController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needAccountForLogin() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "need_account_for_login");
        body.put("message", "An account is needed for the login: send ACCT");
        return ResponseEntity.status(202).body(body);
    }
}
