package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// syntaxErrorInParameters answers GET /endpoint.
func syntaxErrorInParameters(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "syntax_error_in_parameters",
		"message": "The parameters or arguments of the command are malformed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", syntaxErrorInParameters)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
