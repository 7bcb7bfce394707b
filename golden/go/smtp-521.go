package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// hostDoesNotAcceptMail answers GET /endpoint.
func hostDoesNotAcceptMail(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(521)
	body := map[string]any{
		"error":   "host_does_not_accept_mail",
		"message": "This host does not accept mail",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", hostDoesNotAcceptMail)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
