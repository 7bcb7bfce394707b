from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mailbox_name_not_allowed(request):
    body = {
        "error": "mailbox_name_not_allowed",
        "message": "The mailbox name is not allowed",
    }
    return JsonResponse(body, status=553)


urlpatterns = [
    path("endpoint", mailbox_name_not_allowed),
]
