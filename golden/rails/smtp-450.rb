# In config/routes.rb: get "/endpoint", to: "mailbox_temporarily_unavailable#show"
class MailboxTemporarilyUnavailableController < ApplicationController
  def show
    body = {
      error: "mailbox_temporarily_unavailable",
      message: "The mailbox is temporarily unavailable: try again later"
    }
    render json: body, status: 450
  end
end
