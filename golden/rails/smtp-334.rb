# In config/routes.rb: get "/endpoint", to: "server_challenge#show"
class ServerChallengeController < ApplicationController
  def show
    body = {
      status: "server_challenge",
      message: "The server waits for the answer to its challenge",
      challenge: "UGFzc3dvcmQ6"
    }
    render json: body, status: 202
  end
end
