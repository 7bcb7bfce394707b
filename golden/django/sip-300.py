from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.multiple_choices)
@require_safe
def multiple_choices(request):
    body = {
        "status": "multiple_choices",
        "message": "Several addresses match: choose one of them",
        "contact": "sip:bob@office.example.com",
        "alternative": "sip:bob@home.example.com",
    }
    headers = {
        "Contact": "<sip:bob@office.example.com>, <sip:bob@home.example.com>",
    }
    return JsonResponse(
        body,
        status=300,
        headers=headers,
    )
