package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// userAccountDisabled answers GET /endpoint.
func userAccountDisabled(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(525)
	body := map[string]any{
		"error":   "user_account_disabled",
		"message": "The user account is disabled",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", userAccountDisabled)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
