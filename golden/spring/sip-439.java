package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FirstHopLacksOutboundSupportController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> firstHopLacksOutboundSupport() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "first_hop_lacks_outbound_support");
        body.put("message", "The first proxy lacks support for SIP outbound");
        return ResponseEntity.status(439).body(body);
    }
}
