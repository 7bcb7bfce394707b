# In config/routes.rb: get "/endpoint", to: "mailbox_name_not_allowed#show"
class MailboxNameNotAllowedController < ApplicationController
  def show
    body = {
      error: "mailbox_name_not_allowed",
      message: "The mailbox name is not allowed"
    }
    render json: body, status: 553
  end
end
