package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// userAuthorized answers GET /endpoint.
func userAuthorized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(232)
	body := map[string]any{
		"status":  "user_authorized",
		"message": "The user is logged in by the security data exchange",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", userAuthorized)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
