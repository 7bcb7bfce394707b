package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// networkAuthenticationRequired answers GET /endpoint.
func networkAuthenticationRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNetworkAuthenticationRequired)
	body := map[string]any{
		"error":     "network_authentication_required",
		"message":   "Log in to this network before you use it",
		"login_url": "https://login.example.net/",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", networkAuthenticationRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
