# In config/routes.rb: get "/endpoint", to: "bad_sequence_of_commands#show"
class BadSequenceOfCommandsController < ApplicationController
  def show
    body = {
      error: "bad_sequence_of_commands",
      message: "The command came in the wrong order"
    }
    render json: body, status: 409
  end
end
