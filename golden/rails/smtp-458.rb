# In config/routes.rb: get "/endpoint", to: "unable_to_queue_messages#show"
class UnableToQueueMessagesController < ApplicationController
  def show
    body = {
      error: "unable_to_queue_messages",
      message: "The queue of this node could not be started: try again later",
      node: "example.org"
    }
    render json: body, status: 458
  end
end
