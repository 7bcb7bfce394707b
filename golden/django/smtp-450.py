from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mailbox_temporarily_unavailable(request):
    body = {
        "error": "mailbox_temporarily_unavailable",
        "message": "The mailbox is temporarily unavailable: try again later",
    }
    return JsonResponse(body, status=450)


urlpatterns = [
    path("endpoint", mailbox_temporarily_unavailable),
]
