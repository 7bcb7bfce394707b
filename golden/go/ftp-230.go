package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// userLoggedIn answers GET /endpoint.
func userLoggedIn(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(230)
	body := map[string]any{
		"status":  "user_logged_in",
		"message": "The user is logged in",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", userLoggedIn)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
