package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// loginTimeout answers GET /endpoint.
func loginTimeout(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(440)
	body := map[string]any{
		"error":   "login_timeout",
		"message": "The session has expired: log in again",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", loginTimeout)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
