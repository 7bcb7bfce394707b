package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// securityAgreementRequired answers GET /endpoint.
func securityAgreementRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Security-Server", "tls;q=0.2")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(494)
	body := map[string]any{
		"error":           "security_agreement_required",
		"message":         "Agree on a security mechanism, then send the request again",
		"security_server": "tls;q=0.2",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", securityAgreementRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
