package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// invalidUsernameOrPassword answers GET /endpoint.
func invalidUsernameOrPassword(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(430)
	body := map[string]any{
		"error":   "invalid_username_or_password",
		"message": "The user name or the password is not valid",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", invalidUsernameOrPassword)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
