# In config/routes.rb: get "/endpoint", to: "pending_messages_started#show"
class PendingMessagesStartedController < ApplicationController
  def show
    body = {
      status: "pending_messages_started",
      message: "Delivery of 3 pending messages was started",
      node: "example.org",
      pending: 3
    }
    render json: body, status: 253
  end
end
