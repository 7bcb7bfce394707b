package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// cannotVerifyUser answers GET /endpoint.
func cannotVerifyUser(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(252)
	body := map[string]any{
		"status":  "cannot_verify_user",
		"message": "The user cannot be verified, but mail for it is accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", cannotVerifyUser)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
