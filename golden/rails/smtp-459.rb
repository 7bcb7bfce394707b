# In config/routes.rb: get "/endpoint", to: "node_not_allowed#show"
class NodeNotAllowedController < ApplicationController
  def show
    body = {
      error: "node_not_allowed",
      message: "The server does not start the queue of this node for this client",
      node: "example.org"
    }
    render json: body, status: 459
  end
end
