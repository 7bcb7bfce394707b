package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// proxyAuthenticationRequired answers GET /endpoint.
func proxyAuthenticationRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Proxy-Authenticate", "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusProxyAuthRequired)
	body := map[string]any{
		"error":     "proxy_authentication_required",
		"message":   "The proxy requires credentials",
		"challenge": "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", proxyAuthenticationRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
