package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// notLoggedIn answers GET /endpoint.
func notLoggedIn(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(530)
	body := map[string]any{
		"error":   "not_logged_in",
		"message": "The client is not logged in",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", notLoggedIn)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
