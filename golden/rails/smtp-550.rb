# In config/routes.rb: get "/endpoint", to: "mailbox_unavailable#show"
class MailboxUnavailableController < ApplicationController
  def show
    body = {
      error: "mailbox_unavailable",
      message: "The mailbox does not exist or is not accessible"
    }
    render json: body, status: 550
  end
end
